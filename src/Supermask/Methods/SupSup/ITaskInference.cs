using Supermask.Learning;
using Supermask.Networks;
using Supermask.Networks.Superposed;

namespace Supermask.Methods.SupSup;

/// <summary>The options by which images are taken for those of a finished mask, where the test does not tell which.</summary>
public interface ITaskInference
{
    /// <summary>How the mask is found.</summary>
    InferenceRule Rule { get; }

    /// <summary>What is made small by it.</summary>
    Objective Objective { get; }

    /// <summary>What batch norm does while masks are mixed.</summary>
    SuperposedNorms Norms { get; }

    /// <summary>Which images a decision stands for, and which it is taken from.</summary>
    Decisions Decisions { get; }
}

/// <summary>What can be wrong with how a task is inferred.</summary>
internal static class InferenceProblems
{
    /// <summary>Everything that is, one sentence each.</summary>
    /// <param name="inference">The options.</param>
    /// <param name="run">The run that they belong to.</param>
    public static IEnumerable<string> Of(ITaskInference inference, RunOptions run)
    {
        string[] problems = [.. inference.Rule.Problems(), .. inference.Objective.Problems(run.Network.Outputs), .. inference.Decisions.Problems()];
        if (!run.Network.Layers.OfType<LayerPlan.Norm>().Any())
        {
            return problems;
        }

        return inference.Norms.NeedsSeveralImages && inference.Decisions.Deciding < 2
            ? problems.Append("a decision is taken from one image, whose statistics normalise nothing: let it take at least 2 images, "
                + "choose a network without batch norm, or statistics that were kept of the tasks")
            : problems.Concat(inference.Norms.Problems(run.Network));
    }
}
