// A move as a row of JSON, for one move and for the list of them. Written by exercise_json.cpp.
#pragma once

#include "exchange/json.hpp"

namespace upperback {

Json exercise_row(const Exercise& exercise, const Catalog& catalog);

} // namespace upperback
