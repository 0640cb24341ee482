// What an editor does to saved JSON, and what the judge says of it.
#pragma once

#include "auditing/judge.hpp"
#include "edits.hpp"
#include "embedded/built_in_catalog.hpp"
#include "exchange/read_claim.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace upperback {

inline Verification verified(const std::string& text)
{
    const auto claim = read_claim("session.json", text);
    if (const auto* problem = std::get_if<Problem>(&claim)) {
        FAIL(text_of(*problem));
    }
    return judge(std::get<Claim>(claim), built_in_catalog());
}

inline std::string listed(const std::vector<Violation>& violations)
{
    std::string text;
    for (const Violation& violation : violations) {
        text += violation.place + ": " + violation.check + ": " + violation.text + "\n";
    }
    return text;
}

} // namespace upperback
