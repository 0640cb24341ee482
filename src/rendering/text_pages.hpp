// Where a page of plain text ends.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace upperback {

/// Lines of a printed page, at most, so that nothing is cut where a sheet has 66 or is A4.
inline constexpr std::size_t page_lines = 60;

/// An empty line at which a page may end, or must.
struct Seam {
    std::size_t line = 0;
    bool is_forced = false;
};

/// Puts a form feed in place of the empty line at each forced seam, and at each other one behind
/// which the lines up to the next seam would not fit on the page. The seams rise; without a forced
/// one nothing is changed, for then no pages are meant.
void break_pages(std::vector<std::string>& lines, const std::vector<Seam>& seams);

} // namespace upperback
