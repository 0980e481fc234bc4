#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace Waybill {

/// The value of a function that has nothing to say but "it went well".
struct Done
{
    bool operator==(const Done &) const = default;
};

/// A value or an Error. Exceptions do not cross a folder; this does.
/// Default-constructed it holds a default value (QCoro::waitFor in tests needs that).
template<typename T>
class [[nodiscard]] Result
{
public:
    Result() = default;
    Result(T value) // NOLINT(google-explicit-constructor): return value;
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): return error;
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return *std::get_if<0>(&m_content); }
    T &value() & { return *std::get_if<0>(&m_content); }
    T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return std::get_if<0>(&m_content); }
    T *operator->() { return std::get_if<0>(&m_content); }

    const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace Waybill
