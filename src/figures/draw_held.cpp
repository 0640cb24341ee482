// What the hands hold.
#include "figures/boxes.hpp"
#include "figures/draw_props.hpp"
#include "figures/held_parts.hpp"

namespace upperback {
namespace {

bool is_end_on(const Subject& subject, const Prop& prop)
{
    const Grip usual = subject.scene.view == View::side ? Grip::side : Grip::end;
    return prop.grip.value_or(usual) == Grip::end;
}

// What both hands hold together is drawn once: with the near or the right hand.
bool is_drawn_with_the_other(const Subject& subject, const Holding& holding)
{
    const std::size_t drawn = subject.scene.view == View::side ? 0 : 1;
    return holding.prop.in.value_or(Hands::both) == Hands::both && holding.arm != drawn;
}

bool is_bar(const Prop& prop)
{
    return prop.kind == PropKind::cable && (prop.grip == Grip::bar || prop.grip == Grip::wide);
}

void draw_handle(Drawing& drawing, const Holding& holding, Point anchor)
{
    const Prop& prop = holding.prop;
    const Point across = turned_left(holding.forearm);
    if (prop.kind == PropKind::suspension || prop.grip == Grip::handle) {
        const std::array<Point, 3> handle{
            holding.grip + across * 2.6,
            holding.grip + unit(anchor - holding.grip) * 4,
            holding.grip - across * 2.6};
        drawing.line(polygon(handle), holding.tones.contour, Piece::prop);
    }
    if (prop.kind == PropKind::cable && prop.grip == Grip::rope) {
        const Path knot = segment(holding.grip - across * 3.4, holding.grip + across * 3.0);
        drawing.line(knot, Pen::bar_edge, Piece::prop);
    }
}

// A line to under the foot may run behind the near leg: that of a towel does, unless said
// otherwise.
bool runs_behind_leg(const Prop& prop)
{
    const Layer usual = prop.kind == PropKind::towel ? Layer::back : Layer::front;
    return prop.anchor && std::holds_alternative<Sole>(*prop.anchor) &&
           prop.layer.value_or(usual) == Layer::back;
}

bool is_far(const Holding& holding)
{
    return holding.tones.skin == Fill::far_skin;
}

bool is_in_both(const Prop& prop)
{
    return prop.in.value_or(Hands::both) == Hands::both;
}

void draw_side_rope(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Prop& prop = holding.prop;
    const auto anchor = anchor_of(subject.skeleton, prop, holding.arm);
    if (!anchor) {
        const Point other = subject.skeleton.arms[1].grip;
        if (prop.kind == PropKind::band && holding.arm == 0 && is_in_both(prop)) {
            draw_line(drawing, prop.kind, other, holding.grip, false);
        }
        return;
    }
    if (is_far(holding) || !runs_behind_leg(prop)) {
        draw_line(drawing, prop.kind, *anchor, holding.grip, is_far(holding));
    }
    draw_handle(drawing, holding, *anchor);
}

// Lines to an anchor; what runs from hand to hand is drawn over both arms.
void draw_front_rope(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const auto anchor = anchor_of(subject.skeleton, holding.prop, holding.arm);
    if (anchor && !is_bar(holding.prop)) {
        draw_line(drawing, holding.prop.kind, *anchor, holding.grip, is_far(holding));
    }
}

} // namespace

void draw_held(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const bool side_view = subject.scene.view == View::side;
    switch (holding.prop.kind) {
    case PropKind::dumbbell:
        if (!is_end_on(subject, holding.prop)) {
            draw_dumbbell(drawing, holding);
        }
        return;
    case PropKind::bottle:
        if (!is_end_on(subject, holding.prop)) {
            draw_bottle(drawing, holding);
        }
        return;
    case PropKind::kettlebell:
        return draw_kettlebell(drawing, holding);
    case PropKind::bag:
    case PropKind::backpack:
        if (!is_drawn_with_the_other(subject, holding)) {
            draw_luggage(drawing, subject, holding);
        }
        return;
    case PropKind::barbell:
        if (side_view && holding.arm == 0) {
            draw_plate(drawing, holding);
        }
        return;
    case PropKind::band:
    case PropKind::cable:
    case PropKind::suspension:
    case PropKind::towel:
        return side_view ? draw_side_rope(drawing, subject, holding)
                         : draw_front_rope(drawing, subject, holding);
    default:
        return;
    }
}

void draw_held_over(Drawing& drawing, const Subject& subject, const Holding& holding)
{
    const Prop& prop = holding.prop;
    const Point grip = holding.grip;
    const bool side_view = subject.scene.view == View::side;
    if (is_end_on(subject, prop) && prop.kind == PropKind::dumbbell) {
        drawing.both(circle(grip, 3.5), holding.tones.prop, holding.tones.contour, Piece::prop);
        drawing.line(circle(grip, 2.1), Pen::white_fine, Piece::prop);
    } else if (is_end_on(subject, prop) && prop.kind == PropKind::bottle) {
        drawing.both(circle(grip, 2.3), Fill::light, holding.tones.thin, Piece::prop);
        drawing.both(circle(grip, 1.0), Fill::prop, holding.tones.fine, Piece::prop);
    } else if (prop.kind == PropKind::ball) {
        draw_ball(drawing, subject, holding);
    } else if (!side_view) {
        return;
    } else if (prop.kind == PropKind::pull_up_bar && prop.at && holding.arm == 0) {
        drawing.both(circle(*prop.at, 1.3), Fill::prop, Pen::thin, Piece::prop);
    } else if (prop.kind == PropKind::stick || prop.kind == PropKind::suspension || is_bar(prop)) {
        drawing.both(circle(grip, 1.15), Fill::prop, holding.tones.thin, Piece::prop);
    } else if (prop.kind == PropKind::towel && !prop.anchor) {
        drawing.both(circle(grip, 2.3), Fill::white, holding.tones.thin, Piece::prop);
        drawing.line(circle(grip, 1.1), holding.tones.fine, Piece::prop);
    }
}

void draw_line_behind_leg(Drawing& drawing, const Subject& subject)
{
    const Prop* const prop = held(subject.scene, 0);
    if (prop != nullptr && runs_behind_leg(*prop)) {
        const auto anchor = anchor_of(subject.skeleton, *prop, 0);
        draw_line(drawing, prop->kind, *anchor, subject.skeleton.arms[0].grip, false);
    }
}

bool spans_both_hands(const Prop& prop)
{
    switch (prop.kind) {
    case PropKind::band:
    case PropKind::towel:
        return is_in_both(prop) && !prop.anchor;
    case PropKind::stick:
    case PropKind::barbell:
    case PropKind::cable:
        return is_in_both(prop);
    default:
        return false;
    }
}

void draw_across(Drawing& drawing, const Subject& subject, const Prop& prop)
{
    const Point one = subject.skeleton.arms[0].grip;
    const Point other = subject.skeleton.arms[1].grip;
    const Point beyond = unit(one - other) * 4;
    switch (prop.kind) {
    case PropKind::band:
        return draw_line(drawing, prop.kind, one, other, false);
    case PropKind::towel:
        return draw_roll(drawing, one + beyond, other - beyond);
    case PropKind::cable:
        if (is_bar(prop)) {
            draw_line(
                drawing,
                prop.kind,
                anchor_of(subject.skeleton, prop, 0).value_or(one),
                between(one, other, .5),
                false
            );
            draw_long_bar(drawing, subject, prop);
        }
        return;
    default:
        return draw_long_bar(drawing, subject, prop);
    }
}

} // namespace upperback
