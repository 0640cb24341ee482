// The ladders of a merged catalogue while rows come and go: `easier` and `harder` of neighbors.
#pragma once

#include "catalog/overlay.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace upperback {

/// True where both rows name the same easier and the same harder move, or none.
bool same_rungs(const YamlNode& one, const YamlNode& other);

/// Changes the links of exercises; all else of the rows is left alone.
class Ladder {
public:
    Ladder(Rows& exercises, std::vector<Problem>& problems)
        : exercises_{&exercises}, problems_{&problems}
    {
    }

    /// Links the neighbors of a rung with each other; the rung itself is left as it is.
    void close_over(std::string_view id);

    /// Puts new rungs where they say: a row that names only `easier` goes above it, one that names
    /// only `harder` below. In any order; two of them at one place are a Problem.
    void insert(std::span<const std::string> ids);

private:
    void insert_at(const std::string& id, std::string_view side, std::string_view opposite);
    std::string end_of(std::string_view id, std::string_view onward, std::string_view back) const;

    Rows* exercises_;
    std::vector<Problem>* problems_;
    std::map<std::pair<std::string, std::string>, std::string> claims_{};
};

} // namespace upperback
