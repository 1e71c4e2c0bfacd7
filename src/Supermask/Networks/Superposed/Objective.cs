using Supermask.Common;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>What is small where the right mask is applied, whatever the labels are: the less, the likelier the task.</summary>
public abstract record Objective
{
    /// <summary>What it is, in the words of features and tables.</summary>
    public abstract string Name { get; }

    /// <summary>The objective of each image.</summary>
    /// <param name="logits">Logits, <c>[images, outputs]</c>.</param>
    /// <returns><c>[images]</c>.</returns>
    public abstract Tensor Values(Tensor logits);

    /// <summary>The gradient of its mean over images, as far as it is followed.</summary>
    /// <param name="logits">Logits, <c>[images, outputs]</c>.</param>
    /// <returns><c>[images, outputs]</c>.</returns>
    public abstract Tensor Gradient(Tensor logits);

    /// <summary>What is wrong with it in a network of so many outputs, one sentence each.</summary>
    public virtual IEnumerable<string> Problems(int outputs) => [];
}

/// <summary>
/// The entropy of the softmax over all outputs, <c>H = -sum p log p</c>, with the gradient <c>-p (log p + H)</c> by the logits
/// (Wortsman et al. 2020, section 3.3).
/// </summary>
public sealed record Entropy : Objective
{
    /// <inheritdoc/>
    public override string Name => "entropy";

    /// <inheritdoc/>
    public override Tensor Values(Tensor logits)
    {
        using var scope = NewDisposeScope();
        var logarithms = nn.functional.log_softmax(logits, 1);
        return logarithms.exp().mul(logarithms).sum(1).neg().MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override Tensor Gradient(Tensor logits)
    {
        using var scope = NewDisposeScope();
        var logarithms = nn.functional.log_softmax(logits, 1);
        var shares = logarithms.exp();
        var entropy = shares.mul(logarithms).sum(1, keepdim: true).neg();
        return shares.mul(logarithms.Plus(entropy)).Times(-1.0 / logits.shape[0]).MoveToOuterDisposeScope();
    }
}

/// <summary>
/// The sum over superfluous outputs, those that are never a label: <c>G = logsumexp(logits)</c>, of which only the gradient by
/// the superfluous logits is followed, their softmax (Wortsman et al. 2020, section 3.3).
/// </summary>
public sealed record SuperfluousOutputs : Objective
{
    private static readonly Scalar Zero = Scalars.Of(0);

    /// <inheritdoc/>
    public override string Name => "superfluous outputs";

    /// <summary>The outputs that are labels, the first ones: 10.</summary>
    public int RealOutputs { get; init; } = 10;

    /// <inheritdoc/>
    public override Tensor Values(Tensor logits) => logits.logsumexp(1);

    /// <inheritdoc/>
    public override Tensor Gradient(Tensor logits)
    {
        using var scope = NewDisposeScope();
        var shares = nn.functional.softmax(logits, 1);
        using var real = shares.narrow(1, 0, RealOutputs);
        real.fill_(Zero);
        return shares.Times(1.0 / logits.shape[0]).MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(int outputs) => RealOutputs < 0 || RealOutputs >= outputs
        ? [$"the objective of superfluous outputs takes the first {RealOutputs} of {outputs} outputs for labels and has none left over: "
            + "give the network more outputs, or take the entropy"]
        : [];
}
