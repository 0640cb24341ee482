#include "figures/drawing.hpp"

#include <utility>

namespace upperback {

void Drawing::fill(Path path, Fill paint, Piece piece)
{
    both(std::move(path), paint, Pen::none, piece);
}

void Drawing::line(Path path, Pen pen, Piece piece)
{
    both(std::move(path), Fill::none, pen, piece);
}

void Drawing::both(Path path, Fill paint, Pen pen, Piece piece)
{
    shapes.push_back({std::move(path), paint, pen, piece});
}

} // namespace upperback
