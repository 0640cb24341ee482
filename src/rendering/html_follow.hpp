// What the page's script plays: a list that nobody sees without it.
#pragma once

#include "rendering/html_page.hpp"

#include <span>
#include <string>

namespace upperback {

/// "ready:30 work:48:1:left switch:5::right": kind, seconds, set and turn, those at the end left
/// out where they are empty.
std::string segment_words(std::span<const Segment> segments);

void add_html_follow(HtmlPage& page, const FollowAlong& follow);

} // namespace upperback
