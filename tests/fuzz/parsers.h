#pragma once

#include <QByteArray>

/// What each harness gives to the parsers of one side: any bytes, as they may come from outside. A parser answers with a value
/// or an error; it never crashes, never hangs, and says the same of the same bytes. `holds` false: it broke a promise.
void takeOutsideInput(const QByteArray &bytes);

/// Ends the process where a promise is broken, so that fuzzer and replay notice it.
void holds(bool promise, const char *words);

/// An answer is a value or an error that has words.
template<typename R>
void answers(const R &result)
{
    holds(result.hasValue() || !result.error().message.isEmpty(), "an error has words");
}
