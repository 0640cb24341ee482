// A whole picture, solved and laid out: what the writer writes and the checks look at.
#pragma once

#include "figures/layout.hpp"
#include "model/exercise.hpp"

#include <optional>

namespace upperback {

/// Views the exercise that it was made from, which must have a figure. Its layout views itself.
class Picture {
public:
    explicit Picture(const Exercise& exercise);
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    /// Without an end both are the same drawing.
    const PanelPicture& start() const { return start_ ? *start_ : end_; }

    const PanelPicture& end() const { return end_; }

    bool is_single() const { return !start_; }

    const PictureLayout& layout() const { return layout_; }

private:
    PanelPicture end_{};
    std::optional<PanelPicture> start_{};
    PictureLayout layout_{};
};

} // namespace upperback
