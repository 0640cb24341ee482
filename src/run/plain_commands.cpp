#include "cli/help.hpp"
#include "cli/option_table.hpp"
#include "embedded/built_in_catalog.hpp"
#include "embedded/embedded_files.hpp"
#include "exchange/catalog_schema.hpp"
#include "planning/request.hpp"
#include "run/commands.hpp"
#include "run/page.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace upperback {
namespace {

constexpr std::string_view schema_start = "templates/";
constexpr std::string_view schema_end = ".schema.json";

std::vector<std::string_view> schema_names()
{
    std::vector<std::string_view> names;
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path.starts_with(schema_start) && file.path.ends_with(schema_end)) {
            names.push_back(file.path.substr(
                schema_start.size(), file.path.size() - schema_start.size() - schema_end.size()
            ));
        }
    }
    return names;
}

std::vector<std::string_view> command_names()
{
    std::vector<std::string_view> names;
    for (const CommandRow& row : command_rows()) {
        names.push_back(row.name);
    }
    return names;
}

} // namespace

Answer usage_answer(const std::string& message)
{
    return {.status = wrong_usage, .talk = fmt::format("upperback: {}\n", message)};
}

Answer schema_answer(const SchemaCommand& command, const Context& context)
{
    const std::string_view page_part = page_template(command.name);
    if (command.name.starts_with("page.") && !page_part.empty()) {
        return {.text = std::string{page_part}};
    }
    const auto path = fmt::format("{}{}{}", schema_start, command.name, schema_end);
    for (const EmbeddedFile& file : embedded_files()) {
        if (file.path == path) {
            return {
                .text = command.name == "catalog"
                            ? catalog_schema(file.text, context.catalog, built_in_catalog())
                            : std::string{file.text}};
        }
    }
    return usage_answer(fmt::format(
        "{}: no such schema; all: {}", shown_word(command.name), joined(schema_names(), ", ")
    ));
}

Answer help_answer(const HelpCommand& command)
{
    const auto names = command_names();
    if (command.command.empty()) {
        return {.text = first_help_page()};
    }
    if (std::ranges::find(names, command.command) != names.end()) {
        return {.text = help_page(command.command)};
    }
    const std::string_view near = nearest(command.command, names);
    return usage_answer(fmt::format(
        "{}: no such command; {}",
        shown_word(command.command),
        near.empty() ? "all: upperback --help"
                     : fmt::format("did you mean: upperback help {}", near)
    ));
}

Answer unknown_answer(const UnknownCommand& command, const Catalog& catalog)
{
    const std::string word = shown_word(command.word);
    const std::string_view option = option_for(command.word, catalog);
    if (!option.empty()) {
        return usage_answer(fmt::format(
            "{}: no such command; did you mean: upperback {} {}",
            word,
            option,
            shell_quoted(command.word)
        ));
    }
    const auto names = command_names();
    const std::string_view near = nearest(command.word, names);
    return usage_answer(fmt::format(
        "{}: no such command; {}",
        word,
        near.empty() ? "all: upperback --help" : fmt::format("did you mean: upperback {}", near)
    ));
}

} // namespace upperback
