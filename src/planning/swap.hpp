// A saved session made again, or changed as little as can be.
#pragma once

#include "model/catalog.hpp"
#include "model/routine.hpp"
#include "model/saved.hpp"

#include <variant>

namespace upperback {

/// The request of the changed session. Without changes it is the saved one. Else the moves that
/// are swapped out are added to `drop`, the words of `with` and `without` to these lists (a move is
/// taken from where it stands against that), and all others of the saved session become `keep`;
/// those that the catalogue does not have count as swapped out. The problem is the first word that
/// is none, with the nearest valid one: what is swapped out stands in the saved session, what is
/// put in does not.
std::variant<Request, WordProblem>
look_up_changed(const SavedSession& saved, const SessionChanges& changes, const Catalog& catalog);

/// The session for such a request. It keeps the sizes of the parts of the saved one: where the
/// request leaves them open and comes out with others, it asks for them by name, if that has an
/// answer.
std::variant<Routine, Shortfall>
make_changed(const Request& request, const SavedSession& saved, const Catalog& catalog);

} // namespace upperback
