#include "rendering/verification_document.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

namespace upperback {

Document verification_document(const Verification& verification, const std::string& file)
{
    Verbatim lines;
    for (const Violation& violation : verification.violations) {
        lines.lines.push_back(
            fmt::format("{}: {}: {}: {}", file, violation.place, violation.check, violation.text)
        );
    }
    if (lines.lines.empty()) {
        lines.lines.push_back(fmt::format(
            "{}: holds; checked: {}, the request, the rules, and all that is said of them",
            file,
            counted(verification.moves, "move")
        ));
    }
    return {lines};
}

} // namespace upperback
