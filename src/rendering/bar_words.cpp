#include "rendering/bar_words.hpp"

#include <algorithm>

namespace upperback {

std::string bar_words(const Bar& bar, int per_cell, int most)
{
    const int limit = std::max(1, bar.limit);
    const int cells = std::clamp(limit / std::max(1, per_cell), 1, std::max(1, most));
    const auto cells_of = [&](int amount) {
        return static_cast<std::size_t>(std::clamp(amount, 0, limit) * cells / limit);
    };
    std::string words(static_cast<std::size_t>(cells), '-');
    words.replace(0, cells_of(bar.value), std::string(cells_of(bar.value), '#'));
    if (bar.mark > 0) {
        words.insert(cells_of(bar.mark), ":");
    }
    return words + "|";
}

} // namespace upperback
