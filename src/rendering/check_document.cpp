#include "rendering/check_document.hpp"

#include "rendering/names.hpp"
#include "rendering/shortfall_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string remark_text(const Problem& remark)
{
    Problem shown = remark;
    shown.entry = "remark: " + shown.entry;
    return text_of(shown);
}

// "no problem", "1 problem", "2 problems".
std::string how_many(std::size_t count, std::string_view one)
{
    return count == 0 ? fmt::format("no {}", one) : counted(static_cast<int>(count), one);
}

// What was asked, as words: "posture, beginner, band, knee".
std::string request_words(const Request& request)
{
    std::vector<std::string_view> words{request.goals.begin(), request.goals.end()};
    words.push_back(text_of(request.level));
    const bool everything = request.equipment.size() > 2;
    if (request.bare) {
        words.emplace_back("bare");
    } else if (request.equipment.empty()) {
        words.emplace_back("household");
    } else if (everything) {
        words.emplace_back("everything");
    } else {
        words.insert(words.end(), request.equipment.begin(), request.equipment.end());
    }
    words.insert(words.end(), request.cautions.begin(), request.cautions.end());
    return joined(words, ", ");
}

Table requirement_table(const Coverage& coverage)
{
    Table table{
        .columns = {
            {.name = "rule"},
            {.name = "asks", .align = Align::right},
            {.name = "open", .align = Align::right},
            {.name = "where the fewest are open"}}};
    std::vector<const Tightest*> tightest;
    for (const Tightest& requirement : coverage.requirements) {
        tightest.push_back(&requirement);
    }
    std::ranges::stable_sort(tightest, {}, [](const Tightest* requirement) {
        return requirement->open - *requirement->rule->at_least;
    });
    for (const Tightest* requirement : tightest) {
        table.rows.push_back(
            {std::string{requirement->rule->id},
             std::to_string(*requirement->rule->at_least),
             std::to_string(requirement->open),
             request_words(requirement->request)}
        );
    }
    return table;
}

Table hole_table(const Coverage& coverage)
{
    Table table{
        .columns = {{.name = "no session for"}, {.name = "because"}, {.name = "what would help"}}};
    for (const Hole& hole : coverage.holes) {
        const auto& repairs = hole.shortfall.repairs;
        table.rows.push_back(
            {request_words(hole.request),
             hole.shortfall.text,
             repairs.empty() ? "" : repair_words(repairs.front())}
        );
    }
    return table;
}

} // namespace

Document check_document(
    std::span<const Problem> problems, std::span<const Problem> remarks, const Catalog* catalog
)
{
    Verbatim lines;
    for (const Problem& problem : problems) {
        lines.lines.push_back(text_of(problem));
    }
    for (const Problem& remark : remarks) {
        lines.lines.push_back(remark_text(remark));
    }
    Document document;
    if (!lines.lines.empty()) {
        document.push_back(std::move(lines));
    }
    const std::string found = fmt::format(
        "{}, {}", how_many(problems.size(), "problem"), how_many(remarks.size(), "remark")
    );
    document.push_back(Paragraph{
        catalog == nullptr ? how_many(problems.size(), "problem")
                           : fmt::format(
                                 "{}: {} moves, {} rules, {} sources",
                                 found,
                                 catalog->exercises.size(),
                                 catalog->rules.size(),
                                 catalog->sources.size()
                             )});
    return document;
}

Document coverage_document(const Coverage& coverage)
{
    Document document{
        Section{.name = "What it can answer"},
        Paragraph{fmt::format(
            "{} requests were solved; {}.",
            coverage.requests,
            coverage.holes.empty() ? "every one has a session"
                                   : fmt::format(
                                         "{} {} no session",
                                         coverage.holes.size(),
                                         coverage.holes.size() == 1 ? "has" : "have"
                                     )
        )},
        requirement_table(coverage)};
    if (!coverage.holes.empty()) {
        document.push_back(Section{.name = "Holes"});
        document.push_back(hole_table(coverage));
    }
    return document;
}

} // namespace upperback
