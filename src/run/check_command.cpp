// `catalog check`: what the door refuses, what only solving shows, and what is worth a look.
#include "exchange/check_json.hpp"
#include "planning/coverage.hpp"
#include "rendering/check_document.hpp"
#include "rendering/shortfall_text.hpp"
#include "run/catalogs.hpp"
#include "run/commands.hpp"
#include "run/pictures.hpp"
#include "run/written.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <tuple>

namespace upperback {
namespace {

// A bar on a terminal: solving the matrix takes seconds.
class ProgressBar {
public:
    ProgressBar(const Surroundings& surroundings, std::size_t all)
        : surroundings_(surroundings), all_(all)
    {
    }

    void show(std::size_t done)
    {
        constexpr std::size_t width = 40;
        const std::size_t filled = all_ == 0 ? width : width * done / all_;
        if (!surroundings_.err_is_terminal || filled == filled_) {
            return;
        }
        filled_ = filled;
        surroundings_.err
            << fmt::format("\r[{}{}]", std::string(filled, '#'), std::string(width - filled, ' '))
            << (done == all_ ? "\r\x1b[K" : "") << std::flush;
    }

private:
    const Surroundings& surroundings_;
    std::size_t all_ = 0;
    std::size_t filled_ = 0;
};

Coverage covered(const CheckCommand& command, const Context& context)
{
    const auto cautions = command.pairs ? Cautions::pairs : Cautions::single;
    const std::vector<Request> matrix = matrix_of(context.catalog, cautions);
    ProgressBar bar{context.surroundings, matrix.size()};
    return coverage_of(matrix, context.catalog, [&](std::size_t done) { bar.show(done); });
}

struct Findings {
    std::vector<Problem> problems{};
    std::vector<Problem> remarks{};
};

// What only solving shows is put beside what the door has seen.
Findings findings_of(const Coverage& coverage, const Loaded& loaded)
{
    Findings findings{
        .problems = picture_problems(loaded, Pictures::all), .remarks = loaded.remarks};
    for (const auto* more : {&loaded.problems, &loaded.figure_problems}) {
        findings.problems.insert(findings.problems.end(), more->begin(), more->end());
    }
    const auto place_of = [&](const Exercise* exercise) {
        return loaded
            .exercises[static_cast<std::size_t>(exercise - loaded.catalog.exercises.data())];
    };
    for (const NeverOpen& closed : coverage.never_open) {
        std::vector<std::string> reasons;
        for (const Hindrance& hindrance : closed.hindrances) {
            reasons.push_back(hindrance_words(hindrance));
        }
        findings.problems.push_back(place_of(closed.exercise));
        findings.problems.back().message = fmt::format(
            "open to no request of the matrix ({}); change what refuses it, or remove it",
            joined(reasons, ", ")
        );
    }
    for (const Exercise* exercise : coverage.never_chosen) {
        findings.remarks.push_back(place_of(exercise));
        findings.remarks.back().message =
            "chosen for no request of the matrix; it is taken only by --with or a seed";
    }
    const auto place = [](const Problem& problem) {
        return std::tuple{std::string_view{problem.file}, problem.line, problem.column};
    };
    std::ranges::stable_sort(findings.problems, {}, place);
    std::ranges::stable_sort(findings.remarks, {}, place);
    return findings;
}

bool has_hole_without_pairs(const Coverage& coverage)
{
    return std::ranges::any_of(coverage.holes, [](const Hole& hole) {
        return hole.request.cautions.size() < 2;
    });
}

enum class Readable { no, yes };

std::string report(
    const Findings& findings, Readable readable, const Coverage* coverage, const Context& context
)
{
    if (context.options.format == Format::json) {
        return check_json(findings.problems, findings.remarks, coverage);
    }
    Document document = check_document(
        findings.problems, findings.remarks, readable == Readable::yes ? &context.catalog : nullptr
    );
    if (coverage != nullptr) {
        const Document more = coverage_document(*coverage);
        document.insert(document.end(), more.begin(), more.end());
    }
    return written(document, context);
}

} // namespace

Answer faulty_catalog_report(std::span<const Problem> problems, const Context& context)
{
    const Findings findings{.problems = {problems.begin(), problems.end()}};
    return {.status = no_answer, .text = report(findings, Readable::no, nullptr, context)};
}

Answer check_answer(const CheckCommand& command, const Loaded& loaded, const Context& context)
{
    const Coverage coverage = covered(command, context);
    const Findings findings = findings_of(coverage, loaded);
    const bool hole = command.matrix && has_hole_without_pairs(coverage);
    return {
        .status = findings.problems.empty() && !hole ? done : no_answer,
        .text = report(findings, Readable::yes, command.matrix ? &coverage : nullptr, context)};
}

} // namespace upperback
