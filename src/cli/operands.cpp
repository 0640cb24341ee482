#include "cli/operands.hpp"

#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {

bool is_command(std::string_view word)
{
    return std::ranges::find(command_rows(), word, &CommandRow::name) != command_rows().end();
}

std::string operand_of(
    std::span<const std::string> operands, std::string_view command, std::string_view missing
)
{
    if (operands.empty()) {
        throw UsageError(fmt::format("{}: {}", command, missing));
    }
    return operands.front();
}

std::vector<std::string> operands_behind_the_first(std::span<const std::string> operands)
{
    const auto more = operands.subspan(operands.empty() ? 0 : 1);
    return {more.begin(), more.end()};
}

void refuse_operands(
    std::span<const std::string> operands, std::string_view command, std::size_t most
)
{
    if (operands.size() > most) {
        throw UsageError(
            fmt::format("{}: not expected here; {}", shown_word(operands[most]), form_of(command))
        );
    }
}

void refuse_operands_of_routine(std::span<const std::string> operands, bool is_named)
{
    if (operands.empty()) {
        return;
    }
    const std::string& word = operands.front();
    throw UsageError(
        !is_named && is_command(word)
            ? fmt::format("{}: the command comes first; {}", word, form_of(word))
            : fmt::format(
                  "{}: not expected here; lists are separated by commas without spaces",
                  shown_word(word)
              )
    );
}

} // namespace upperback
