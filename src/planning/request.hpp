// From the user's words to a Request: the one place where words are looked up.
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace upperback {

/// The request, or the first word that is none, with the nearest valid one.
std::variant<Request, WordProblem> look_up(const RequestWords& words, const Catalog& catalog);

/// One exercise by its id or its name.
std::variant<const Exercise*, WordProblem>
look_up_exercise(std::string_view word, const Catalog& catalog);

/// One caution by its word.
std::variant<const Caution*, WordProblem>
look_up_caution(std::string_view word, const Catalog& catalog);

/// True where the word is a goal, thing or caution: it was meant for an option. Says which.
std::string_view option_for(std::string_view word, const Catalog& catalog);

} // namespace upperback
