// What one writes into on a page, and what one reads off: logs, diaries, lists to tick, bars.
#pragma once

#include "rendering/html_page.hpp"

namespace upperback {

void add_html_log(HtmlPage& page, const SetLog& log);
void add_html_diary(HtmlPage& page, const Diary& diary);
void add_html_ticks(HtmlPage& page, const TickList& list);

/// Bars are drawings, for backgrounds are not printed.
void add_html_chart(HtmlPage& page, const BarChart& chart);

} // namespace upperback
