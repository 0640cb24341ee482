// A plan at a glance: its weeks, and what they ask of each muscle.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

namespace upperback {

/// The weeks in a table.
Document weeks_overview(const Plan& plan, const Catalog& catalog);

/// The weekly sets of each muscle against aim and limit: for each block a table, in which weeks
/// that ask the same share a column, and a bar chart of its fullest week. Muscles with an aim come
/// first. In lines it begins a page where there are several weeks; a page is left to its weeks.
Document sets_overview(const Plan& plan, const Catalog& catalog, const Presentation& presentation);

} // namespace upperback
