// A page while its blocks are written: what is open, and what is counted.
#pragma once

#include "rendering/document.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

struct HtmlPage {
    std::string text{};
    std::vector<int> open_sections{}; ///< their levels, the outermost first
    int level = 1;                    ///< of the last heading
    int sections = 0;                 ///< so far, for their ids
    std::string_view open_moves{};    ///< the class of the list of moves that is open; empty: none
    bool has_lead = false;            ///< the first paragraph is written
};

/// The line, which is markup, and a line break.
void add_html(HtmlPage& page, std::string_view line);

/// Closes the list of moves, where one is open.
void close_moves(HtmlPage& page);

/// Closes what is open of sections of this level and below.
void close_sections(HtmlPage& page, int level);

/// One more than the last heading's: the level of a move's.
int level_below(const HtmlPage& page);

/// A list of labels and texts of this class; nothing where there are none.
void add_html_facts(HtmlPage& page, std::string_view classes, std::span<const LabeledText> facts);

void add_html_steps(HtmlPage& page, std::span<const std::string> steps);

/// A box to tick off, with its label: escaped here.
std::string html_tick(std::string_view label);

/// ` name="value"`, the value escaped; nothing where it is empty.
std::string html_attribute(std::string_view name, std::string_view value);

} // namespace upperback
