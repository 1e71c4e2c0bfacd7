using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// A pull back to where parameters were, each with a weight of its own: <c>sum_i w_i (p_i - a_i)^2</c>. Anchors and weights are
/// copies that learning does not change.
/// </summary>
public sealed class QuadraticPenalty : IDisposable
{
    private readonly IReadOnlyList<(string Name, Tensor Anchor, Tensor? Weight)> pulls;

    /// <summary>Anchors parameters where they are.</summary>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="weights">The weight of each, of its shape, in their order; null for 1 throughout.</param>
    public QuadraticPenalty(IEnumerable<(string Name, Parameter Value)> parameters, IReadOnlyList<Tensor>? weights = null) =>
        pulls = [.. parameters.Select((each, at) => (each.Name, Copy(each.Value), weights is null ? null : Copy(weights[at])))];

    private QuadraticPenalty(IReadOnlyList<(string Name, Tensor Anchor, Tensor? Weight)> pulls) => this.pulls = pulls;

    /// <summary>The weight of a parameter's pull, of its shape; null where it has none.</summary>
    /// <param name="name">The name of the parameter.</param>
    public Tensor? WeightOf(string name) => pulls.FirstOrDefault(pull => pull.Name == name).Weight;

    /// <summary>Where a parameter is pulled to, of its shape; null where it is not pulled.</summary>
    /// <param name="name">The name of the parameter.</param>
    public Tensor? AnchorOf(string name) => pulls.FirstOrDefault(pull => pull.Name == name).Anchor;

    /// <summary>The value of the penalty.</summary>
    /// <param name="parameters">The parameters by name.</param>
    public double Value(IReadOnlyList<(string Name, Parameter Value)> parameters)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var sum = 0.0;
        foreach (var (value, anchor, weight) in Pairs(parameters))
        {
            var square = value.Minus(anchor).Squared();
            sum += (weight is null ? square : square.mul(weight)).sum(float64).item<double>();
        }

        return sum;
    }

    /// <summary>Adds the gradient of a multiple of the penalty, <c>2 factor w (p - a)</c>, to those of the parameters.</summary>
    /// <param name="parameters">The parameters by name, after the backward pass.</param>
    /// <param name="factor">The multiple.</param>
    public void AddGradient(IReadOnlyList<(string Name, Parameter Value)> parameters, double factor)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (value, anchor, weight) in Pairs(parameters))
        {
            // A head that the step did not use has no gradient, and is where its anchor is.
            if (value.grad is { } gradient)
            {
                var away = value.Minus(anchor);
                gradient.add_(weight is null ? away : away.mul_(weight), Scalars.Of(2 * factor));
            }
        }
    }

    /// <summary>Anchors and weights by name, below a prefix.</summary>
    public IEnumerable<(string Name, Tensor Value)> State(string prefix) => pulls.SelectMany(pull => pull.Weight is null
        ? new[] { ($"{prefix}.anchor.{pull.Name}", pull.Anchor) }
        : [($"{prefix}.anchor.{pull.Name}", pull.Anchor), ($"{prefix}.weight.{pull.Name}", pull.Weight)]);

    /// <summary>The penalty of a stored state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="prefix">The prefix of its names there.</param>
    /// <param name="parameters">The parameters that may be anchored, in their order.</param>
    public static QuadraticPenalty From(LearnerState state, string prefix, IEnumerable<(string Name, Parameter Value)> parameters) =>
        new([.. parameters.Where(each => state.Tensors.ContainsKey($"{prefix}.anchor.{each.Name}")).Select(each => (
            each.Name,
            Copy(state.Tensors[$"{prefix}.anchor.{each.Name}"]),
            state.Tensors.TryGetValue($"{prefix}.weight.{each.Name}", out var weight) ? Copy(weight) : null))]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, anchor, weight) in pulls)
        {
            anchor.Dispose();
            weight?.Dispose();
        }
    }

    private IEnumerable<(Parameter Value, Tensor Anchor, Tensor? Weight)> Pairs(IReadOnlyList<(string Name, Parameter Value)> parameters)
    {
        var values = parameters.ToDictionary(each => each.Name, each => each.Value);
        return pulls.Select(pull => (values[pull.Name], pull.Anchor, pull.Weight));
    }

    private static Tensor Copy(Tensor value)
    {
        using var plain = value.detach();
        return plain.clone().DetachFromDisposeScope();
    }
}
