// Pictures of moves, as SVG.
#pragma once

#include "model/exercise.hpp"

#include <string>
#include <string_view>

namespace upperback {

struct FigureStyle {
    bool mono = false; ///< grays, and tinted muscles hatched
    bool rules = true; ///< with its own CSS; a page of many pictures has figure_css() once instead
};

/// The picture of the exercise: an SVG element with its title, at most 40 x 40 mm, ending with a
/// line break; a document of its own too. It needs `figure` not to be null. Its panels are groups
/// of the classes `start` and `end` (one panel: `end`), each moved to its place by a `translate`,
/// from the same origin: without it they lie one over the other. All ids begin with the exercise's;
/// the bytes are the same on every machine.
std::string draw_figure(const Exercise& exercise, const FigureStyle& style = {});

/// A body from the front and from behind, 22 x 20 mm, with the muscles of the exercise tinted.
std::string draw_muscle_map(const Exercise& exercise, const FigureStyle& style = {});

/// The rules that pictures need which have none of their own: those inside elements of the class
/// `scope`. Pictures have the class `figure`, and `figure-color` or `figure-mono`.
std::string figure_css(std::string_view scope, bool mono);

} // namespace upperback
