#include "figures/draw_hand.hpp"

#include "figures/templates.hpp"

#include <array>
#include <cmath>

namespace upperback {
namespace {

Path line(std::span<const Point> points, const Frame& frame, Ends ends)
{
    return smooth(placed(points, frame), ends);
}

} // namespace

HandLines hand_lines(HandShape shape, const Frame& frame)
{
    switch (shape) {
    case HandShape::fist:
        return {
            .outline = line(templates::fist, frame, Ends::closed),
            .details = {
                line(templates::fist_thumb, frame, Ends::open),
                line(templates::fist_finger, frame, Ends::open)}};
    case HandShape::flat:
        return {.outline = line(templates::flat_hand, frame, Ends::closed)};
    case HandShape::curl: {
        Frame bent = frame;
        bent.y_axis = frame.y_axis * -1;
        return {.outline = line(templates::bent_hand, bent, Ends::closed)};
    }
    case HandShape::point:
        return {
            .outline = line(templates::thumb_up, frame, Ends::closed),
            .details = {line(templates::thumb_up_finger, frame, Ends::open)}};
    case HandShape::curl_back:
        return {.outline = line(templates::bent_hand, frame, Ends::closed)};
    case HandShape::palm: {
        HandLines lines{.outline = line(templates::palm_hand, frame, Ends::closed)};
        for (const double finger : {1.0, 0.0, -.9}) {
            const std::array<Point, 2> gap{
                {{5.6, finger}, {8.8 - .3 * std::abs(finger), finger * .8}}};
            lines.details.push_back(line(gap, frame, Ends::open));
        }
        return lines;
    }
    case HandShape::wide:
        return {.outline = line(templates::wide_hand, frame, Ends::closed)};
    case HandShape::open:
        return {.outline = line(templates::open_hand, frame, Ends::closed)};
    }
    return {};
}

} // namespace upperback
