#include "rendering/text_pages.hpp"

#include <algorithm>

namespace upperback {

void break_pages(std::vector<std::string>& lines, const std::vector<Seam>& seams)
{
    if (std::ranges::none_of(seams, &Seam::is_forced)) {
        return;
    }
    std::size_t page_begin = 0;
    for (std::size_t at = 0; at < seams.size(); ++at) {
        const std::size_t end = at + 1 < seams.size() ? seams[at + 1].line : lines.size();
        if (seams[at].is_forced || end - page_begin > page_lines) {
            lines[seams[at].line] = "\f";
            page_begin = seams[at].line + 1;
        }
    }
}

} // namespace upperback
