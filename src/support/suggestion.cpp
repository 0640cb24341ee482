#include "support/suggestion.hpp"

#include <algorithm>
#include <limits>

namespace upperback {

int edit_distance(std::string_view one, std::string_view other)
{
    const std::size_t width = other.size() + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (std::size_t column = 0; column < width; ++column) {
        last[column] = static_cast<int>(column);
    }
    for (std::size_t row = 1; row <= one.size(); ++row) {
        now[0] = static_cast<int>(row);
        for (std::size_t column = 1; column < width; ++column) {
            const bool same = one[row - 1] == other[column - 1];
            now[column] =
                std::min({last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1)}
                );
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] &&
                one[row - 2] == other[column - 1]) {
                now[column] = std::min(now[column], before[column - 2] + 1);
            }
        }
        before.swap(last);
        last.swap(now);
    }
    return last[width - 1];
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known)
{
    // Longer than any word of ours: no need to compare.
    constexpr std::size_t longest = 64;
    if (word.size() > longest) {
        return {};
    }
    const int allowed = std::max(2, static_cast<int>(word.size()) / 3);
    std::string_view best;
    int best_distance = std::numeric_limits<int>::max();
    for (const std::string_view candidate : known) {
        const int distance = edit_distance(word, candidate);
        if (distance <= allowed && distance < best_distance &&
            distance < static_cast<int>(std::max(word.size(), candidate.size()))) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

} // namespace upperback
