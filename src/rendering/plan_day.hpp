// One day of a plan, for people: which session it is, or that it is a day of rest.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"

#include <string>

namespace upperback {

/// "Week 3 of 6, session 2 of 2: Thursday, 2027-01-21, 07:30." Without dates the day alone.
std::string place_words(const Plan& plan, const PlannedSession& session);

/// The sheet of a session with its place below the title.
Document with_place(Document sheet, const Plan& plan, const PlannedSession& session);

/// That the day is one of rest, and when the next session is.
Document rest_document(const RestDay& rest);

/// The same with a title, for a page.
Document rest_page(const RestDay& rest);

} // namespace upperback
