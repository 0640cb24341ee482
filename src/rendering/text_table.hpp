// A table in plain text: columns of cells, wrapped where they must be.
#pragma once

#include "rendering/text_layout.hpp"

namespace upperback {

/// Columns are as wide as their widest cell; where the page is too narrow the widest give way, and
/// where that would break words each row stands by itself, a line a cell.
void add_table(Page& page, const Table& table);

} // namespace upperback
