#include "core/targets/targetadapter.h" // the meta object of the interface
