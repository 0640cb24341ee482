#include "rendering/text_pages.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {
namespace {

/// Chunks of so many lines, an empty line between them.
struct Sheet {
    std::vector<std::string> lines{};
    std::vector<Seam> seams{};
};

Sheet sheet_of(const std::vector<int>& chunks, int forced = 0)
{
    Sheet sheet;
    for (std::size_t at = 0; at < chunks.size(); ++at) {
        if (at > 0) {
            sheet.seams.push_back(
                {.line = sheet.lines.size(), .is_forced = static_cast<int>(at) == forced}
            );
            sheet.lines.emplace_back();
        }
        for (int line = 0; line < chunks[at]; ++line) {
            sheet.lines.emplace_back("text");
        }
    }
    return sheet;
}

/// How many lines each page has.
std::vector<int> pages_of(Sheet sheet)
{
    break_pages(sheet.lines, sheet.seams);
    std::vector<int> pages{0};
    for (const std::string& line : sheet.lines) {
        if (line == "\f") {
            pages.push_back(0);
        } else {
            ++pages.back();
        }
    }
    return pages;
}

} // namespace

TEST_CASE("text pages: without a forced end there are no pages")
{
    CHECK(pages_of(sheet_of({50, 50, 50})) == std::vector<int>{152});
    CHECK(pages_of(sheet_of({})) == std::vector<int>{0});
}

TEST_CASE("text pages: a forced end is one however short the page is")
{
    CHECK(pages_of(sheet_of({10, 10}, 1)) == std::vector<int>{10, 10});
}

TEST_CASE("text pages: what does not fit begins a page")
{
    CHECK(pages_of(sheet_of({10, 30, 30, 29}, 1)) == std::vector<int>{10, 30, 60});
    CHECK(pages_of(sheet_of({10, 30, 29, 10}, 1)) == std::vector<int>{10, 60, 10});
}

TEST_CASE("text pages: what is longer than a page is not torn")
{
    CHECK(pages_of(sheet_of({10, 5, 80, 5}, 1)) == std::vector<int>{10, 5, 80, 5});
}

} // namespace upperback
