#include "cli/page_options.hpp"

#include "cli/parse_options.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace upperback {
namespace {

constexpr std::array<std::string_view, 3> flags{"--compact", "--large", "--mono"};
constexpr std::array<std::string_view, 3> words{"--paper", "--template", "--style"};

void refuse(std::string_view name)
{
    throw UsageError(fmt::format(
        "{}: goes with a page; add --format html, or end the name of --output in .html", name
    ));
}

void refuse_beside_other_formats(const Parsed& parsed)
{
    for (const std::string_view name : flags) {
        if (parsed.flag(name)) {
            refuse(name);
        }
    }
    for (const std::string_view name : words) {
        if (!parsed.all(name).empty()) {
            refuse(name);
        }
    }
}

Paper paper_of(const Parsed& parsed)
{
    const std::string word = word_of_option(parsed, "--paper").value_or("a4");
    const auto paper = word_of<Paper>(as_id(word));
    if (!paper) {
        throw UsageError(
            fmt::format("--paper: {}: no such paper; all: a4, letter", shown_word(word))
        );
    }
    return *paper;
}

} // namespace

PageOptions page_options(const Parsed& parsed, Format format)
{
    if (format != Format::html) {
        refuse_beside_other_formats(parsed);
        return {};
    }
    PageOptions options{
        .look =
            {.paper = paper_of(parsed),
             .compact = parsed.flag("--compact"),
             .large = parsed.flag("--large"),
             .mono = parsed.flag("--mono")},
        .shell = word_of_option(parsed, "--template").value_or(""),
        .style = word_of_option(parsed, "--style").value_or(""),
    };
    if (options.look.compact && options.look.large) {
        throw UsageError("--compact: not beside --large; leave one of them out");
    }
    return options;
}

} // namespace upperback
