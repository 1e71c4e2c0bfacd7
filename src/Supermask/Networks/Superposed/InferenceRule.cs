using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>How the task is found that images belong to, where it is not told.</summary>
public abstract record InferenceRule
{
    /// <summary>What it is, in the words of features and tables.</summary>
    public abstract string Name { get; }

    /// <summary>The finished task that the images of one decision are taken for.</summary>
    /// <param name="network">The masks of the finished tasks, at least one.</param>
    /// <param name="images">The images, <c>[images, inputs]</c>, at least one.</param>
    /// <param name="objective">What is made small.</param>
    /// <param name="norms">What batch norm does while masks are mixed.</param>
    public abstract int Infer(Superposition network, Tensor images, Objective objective, SuperposedNorms norms);

    /// <summary>The finished tasks that the images of several decisions are taken for, as one decision after the other finds them.</summary>
    /// <param name="network">The masks of the finished tasks, at least one.</param>
    /// <param name="images">The images, those of a decision together, <c>[images, inputs]</c>.</param>
    /// <param name="sizes">How many of them each decision takes.</param>
    /// <param name="objective">What is made small.</param>
    /// <param name="norms">What batch norm does while masks are mixed.</param>
    public virtual int[] InferEach(
        Superposition network, Tensor images, IReadOnlyList<int> sizes, Objective objective, SuperposedNorms norms)
    {
        var inferred = new int[sizes.Count];
        var from = 0L;
        foreach (var (decision, size) in sizes.Index())
        {
            using var deciding = images.narrow(0, from, size);
            inferred[decision] = Infer(network, deciding, objective, norms);
            from += size;
        }

        return inferred;
    }

    /// <summary>Everything that is wrong with its options, one sentence each.</summary>
    public virtual IEnumerable<string> Problems() => [];

    /// <summary>Alphas that are alike for some tasks and 0 for the others.</summary>
    private protected static double[] Uniform(IReadOnlyCollection<int> active, int tasks)
    {
        var alphas = new double[tasks];
        foreach (var task in active)
        {
            alphas[task] = 1.0 / active.Count;
        }

        return alphas;
    }
}

/// <summary>
/// One gradient at equal alphas; the task whose alpha would lower the objective most (Wortsman et al. 2020, section 3.3). Of
/// several alike the first.
/// </summary>
public sealed record OneShot : InferenceRule
{
    /// <inheritdoc/>
    public override string Name => "One-Shot";

    /// <inheritdoc/>
    public override int Infer(Superposition network, Tensor images, Objective objective, SuperposedNorms norms)
    {
        var all = Enumerable.Range(0, network.Tasks.Count).ToArray();
        var gradient = network.AlphaGradient(images, Uniform(all, all.Length), objective, norms);
        return all.MinBy(task => gradient[task]);
    }

    /// <inheritdoc/>
    /// <remarks>Decisions of one image each are taken together where no batch norm mixes them.</remarks>
    public override int[] InferEach(
        Superposition network, Tensor images, IReadOnlyList<int> sizes, Objective objective, SuperposedNorms norms)
    {
        if (sizes.Any(size => size != 1) || !ManyDecisions.Fit(network.Plan))
        {
            return base.InferEach(network, images, sizes, objective, norms);
        }

        var gradients = new ManyDecisions(network).AlphaGradients(images, objective);
        return [.. sizes.Select((_, decision) => Enumerable.Range(0, gradients.Length).MinBy(task => gradients[task][decision]))];
    }
}

/// <summary>
/// One gradient after the other, each of which keeps the better half of the tasks that are left (Wortsman et al. 2020,
/// section 3.3): <c>ceil(log2 k)</c> of them. Where a gradient tells none apart, the first of its least decides.
/// </summary>
public sealed record Binary : InferenceRule
{
    /// <inheritdoc/>
    public override string Name => "Binary";

    /// <summary>Into how many parts those left are cut, of which the best is kept: 2.</summary>
    public int Parts { get; init; } = 2;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems() =>
        Parts < 2 ? [$"Binary was asked to cut those left into {Parts} parts; the least is 2"] : [];

    /// <inheritdoc/>
    public override int Infer(Superposition network, Tensor images, Objective objective, SuperposedNorms norms)
    {
        int[] active = [.. Enumerable.Range(0, network.Tasks.Count)];
        while (active.Length > 1)
        {
            var gradient = network.AlphaGradient(images, Uniform(active, network.Tasks.Count), objective, norms);
            var kept = Kept(active, gradient);
            if (kept.Length == active.Length)
            {
                return active.MinBy(task => gradient[task]);
            }

            active = kept;
        }

        return active[0];
    }

    /// <summary>The tasks that one round keeps: with two parts those up to the lower median.</summary>
    /// <param name="active">Those that are left, in their order.</param>
    /// <param name="gradient">The derivative by each alpha.</param>
    public int[] Kept(int[] active, double[] gradient)
    {
        var bound = active.Select(task => gradient[task]).Order().ElementAt((active.Length - 1) / Parts);
        return [.. active.Where(task => gradient[task] <= bound)];
    }
}

/// <summary>
/// Every mask by itself; the one with the least objective. It is what the others spare, and the reference for them. Under mixed or
/// folded statistics of batch norm each mask has its own: reading d.
/// </summary>
public sealed record BruteForce : InferenceRule
{
    /// <inheritdoc/>
    public override string Name => "brute force";

    /// <inheritdoc/>
    public override int Infer(Superposition network, Tensor images, Objective objective, SuperposedNorms norms)
    {
        using var _ = no_grad();
        return Enumerable.Range(0, network.Tasks.Count).MinBy(task =>
        {
            using var scope = NewDisposeScope();
            var alone = Uniform([task], network.Tasks.Count);
            return objective.Values(network.Logits(images, alone, norms)).mean().item<float>();
        });
    }
}
