// The words of a command line that are no options: how many a command takes, and what is said of
// one too many.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

bool is_command(std::string_view word);

/// The first operand; without one a UsageError that says what is missing.
std::string operand_of(
    std::span<const std::string> operands, std::string_view command, std::string_view missing
);

std::vector<std::string> operands_behind_the_first(std::span<const std::string> operands);

/// Throws UsageError where there are more than `most`.
void refuse_operands(
    std::span<const std::string> operands, std::string_view command, std::size_t most
);

/// A session takes none: what stands there is a command behind its options, unless the command was
/// named before (`is_named`), or the rest of a list. Throws UsageError.
void refuse_operands_of_routine(std::span<const std::string> operands, bool is_named);

} // namespace upperback
