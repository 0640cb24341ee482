#include "figures/picture.hpp"

namespace upperback {
namespace {

bool is_ghost(GhostPart part, Piece piece)
{
    switch (part) {
    case GhostPart::head:
        return piece == Piece::head;
    case GhostPart::neck:
        return piece == Piece::neck;
    case GhostPart::torso:
        return piece == Piece::torso;
    case GhostPart::near_hand:
    case GhostPart::left_hand:
        return piece == Piece::first_hand;
    case GhostPart::far_hand:
    case GhostPart::right_hand:
        return piece == Piece::second_hand;
    }
    return false;
}

// Parts of the start, dashed, over the end.
void add_ghosts(Drawing& drawing, const Figure& figure, const Drawing& start)
{
    for (const GhostPart part : figure.ghost) {
        for (const Shape& shape : start.shapes) {
            if (shape.paint != Fill::none && is_ghost(part, shape.piece)) {
                drawing.line(shape.path, Pen::ghost, Piece::mark);
            }
        }
    }
}

std::vector<ArrowLine>
arrows_on(const Figure& figure, Panel panel, const PanelPicture& start, const PanelPicture& end)
{
    std::vector<ArrowLine> lines;
    for (const Arrow& arrow : figure.arrows) {
        if (arrow.on == panel) {
            lines.push_back(arrow_line(figure, arrow, start, end));
        }
    }
    return lines;
}

} // namespace

Picture::Picture(const Exercise& exercise)
{
    const Figure& figure = *exercise.figure;
    const auto tints = [&exercise](const Pose& pose) {
        if (pose.view == View::side && pose.tint_side == Flank::far) {
            return std::vector<TintedShape>{}; // the side that works is hidden
        }
        return tinted_shapes(pose.view, exercise.primary, exercise.secondary);
    };
    const Pose& end_pose = figure.end ? *figure.end : figure.start;
    end_ = draw_panel(figure, end_pose, Panel::end, tints(end_pose));
    if (figure.end) {
        const auto start_tints =
            figure.tint_start ? tints(figure.start) : std::vector<TintedShape>{};
        start_ = draw_panel(figure, figure.start, Panel::start, start_tints);
        add_ghosts(end_.drawing, figure, start_->drawing);
    }
    std::vector<PlacedPanel> panels;
    if (start_) {
        panels.push_back(
            {.panel = Panel::start,
             .picture = &*start_,
             .arrows = arrows_on(figure, Panel::start, *start_, end_)}
        );
    }
    panels.push_back(
        {.panel = Panel::end,
         .picture = &end_,
         .arrows = arrows_on(figure, Panel::end, start(), end_)}
    );
    layout_ = laid_out(figure, std::move(panels));
}

} // namespace upperback
