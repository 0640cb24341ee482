#include "figures/draw_body.hpp"

#include "figures/body.hpp"

namespace upperback {

Strip torso_strip(const Scene& scene, const Skeleton& skeleton)
{
    const bool side = scene.view == View::side;
    return {
        .line = CenterLine(skeleton.spine),
        .profile = side ? Profile(profiles::torso) : Profile(profiles::front_torso),
        .front_is_left = -1,
        .twist = skeleton.twist};
}

} // namespace upperback
