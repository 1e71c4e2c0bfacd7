using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods;
using Supermask.Methods.EdgePopup;
using Supermask.Methods.Exssnet;
using Supermask.Methods.HopSupSup;
using Supermask.Methods.MaskMixing;
using Supermask.Methods.Piggyback;
using Supermask.Methods.Signed;
using Supermask.Methods.SupSup;
using Supermask.Methods.Wsn;
using Supermask.Methods.Zhou;
using Supermask.Methods.ZhouCriterion;

namespace Supermask.Measuring.Survey;

/// <summary>Which weights the masks of a method use, in a few words for tables and figures; how many they are is measured.</summary>
internal static class MaskRuleWords
{
    /// <summary>The rule of a method; its summary where it has none of those that have words of their own.</summary>
    public static string Of(Method method) => method switch
    {
        EdgePopupMethod or ExssnetMethod => "the largest scores",
        WsnMethod => "the largest of scores that tasks share",
        PiggybackMethod { Mask: var rule } => $"scores {(rule.IsStrict ? "above" : "of at least")} {rule.Threshold.Show()}",
        MaskMixingMethod { Mixing: not MixingStart.OwnAlone } => "scores of at least 0, mixed with those of earlier tasks",
        MaskedMethod or SupSupMethod or MaskMixingMethod => "scores of at least 0",
        ZhouMethod => "weights that are likelier used than not",
        ZhouCriterionMethod { Criterion: Criterion.LargeFinal } => "weights that training makes large",
        ZhouCriterionMethod { Criterion: Criterion.LargeFinalSameSign } => "weights that training makes large with their sign",
        SignedMethod => "scores beyond a dead zone",
        HopSupSupMethod => "units in place of weights",
        _ => method.Summary,
    };
}
