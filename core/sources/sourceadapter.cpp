#include "core/sources/sourceadapter.h" // the meta object of the interface
