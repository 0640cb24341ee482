// The outlines of one picture as text, each written once: many stand in it more than once, lined
// and filled, and in both panels.
#pragma once

#include "figures/svg_path.hpp"

#include <string>
#include <vector>

namespace upperback {

class Outlines {
public:
    explicit Outlines(const Grid& grid);

    /// The outline with its curves merged, as path_data() writes it. The text is good until the
    /// next call.
    const std::string& text_of(const Path& path);

private:
    struct Written {
        Path path{};
        std::string text{};
    };

    Grid grid_{};
    std::vector<Written> written_{};
};

} // namespace upperback
