#include "rendering/signal_words.hpp"

namespace upperback {

std::string_view signal_words(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == ' ') {
            end = at;
        } else if (text[at] >= 'a' && text[at] <= 'z') {
            break;
        }
    }
    return text.substr(0, end);
}

} // namespace upperback
