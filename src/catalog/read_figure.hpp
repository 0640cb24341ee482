// The picture of a move, from the map under `figure`.
#pragma once

#include "catalog/row_reader.hpp"
#include "model/figure.hpp"

namespace upperback {

/// Null where the row has none, or a faulty one. Each fault is a Problem that begins with
/// "figure: ", or "figure: start: " and "figure: end: " inside the poses.
const Figure* read_figure(RowReader& row);

} // namespace upperback
