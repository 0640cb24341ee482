#include "run/page.hpp"

#include "embedded/embedded_files.hpp"
#include "rendering/whole_page.hpp"
#include "run/read_input.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr std::size_t longest = std::size_t{16} << 20U;

/// The file that is named, or ours; or what went wrong.
struct Read {
    PageFile file{};
    std::string problem{};
};

Read read_or_ours(const std::string& name, std::string_view ours, const Surroundings& surroundings)
{
    if (name.empty()) {
        return {.file = {.name = std::string{ours}, .text = std::string{page_template(ours)}}};
    }
    Input input = read_input(name, surroundings);
    if (input.text.size() > longest) {
        input.problem = "too large; 16 MiB at most";
    }
    if (!input.problem.empty()) {
        return {.problem = fmt::format("upperback: {}: {}\n", shown_input(name), input.problem)};
    }
    return {.file = {.name = shown_input(name), .text = std::move(input.text)}};
}

} // namespace

std::string_view page_template(std::string_view name)
{
    const std::string path = fmt::format("templates/{}", name);
    const auto files = embedded_files();
    const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
    return found == files.end() ? std::string_view{} : found->text;
}

Answer page_answer(const Document& document, const Context& context)
{
    if (context.options.output.empty() && context.surroundings.out_is_terminal) {
        return usage_answer("--format html: a page is written to a file; add --output sheet.html");
    }
    const PageOptions& options = context.options.page;
    Read shell = read_or_ours(options.shell, "page.html", context.surroundings);
    Read style = read_or_ours(options.style, "page.css", context.surroundings);
    if (!shell.problem.empty() || !style.problem.empty()) {
        return {.status = no_answer, .talk = shell.problem + style.problem};
    }
    auto made = whole_page(
        document,
        options.look,
        {.shell = std::move(shell.file),
         .style = std::move(style.file),
         .script = std::string{page_template("page.js")}}
    );
    if (const auto* problems = std::get_if<std::vector<Problem>>(&made)) {
        Answer answer{.status = no_answer};
        for (const Problem& problem : *problems) {
            answer.talk += text_of(problem) + "\n";
        }
        return answer;
    }
    return {.text = std::move(std::get<std::string>(made))};
}

} // namespace upperback
