using Supermask.Common;
using Supermask.Networks.Fast;
using Supermask.Networks.Updates;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Learning.Trained;

/// <summary>
/// An optimiser of named parameters that lives for a task or for the sequence, and whose memory is part of a learner's state where
/// it outlives a task. A parameter without a gradient is left alone, and so is what is remembered of it.
/// </summary>
/// <param name="rule">How it changes what it trains.</param>
/// <param name="training">The learning rate, and how long the optimiser lives.</param>
public sealed class TrainedUpdates(UpdateRule rule, TrainingOptions training) : IDisposable
{
    private const string Prefix = "updates.";
    private const string Counter = "step";

    // PyTorch's defaults of RMSprop.
    private static readonly Scalar Kept = Scalars.Of(0.99);
    private static readonly Scalar Added = Scalars.Of(1 - 0.99);
    private static readonly Scalar Epsilon = Scalars.Of(1e-8);

    // By names of the parameter and of what is remembered of it, such as "updates.layer0.weight.square".
    private readonly Dictionary<string, Tensor> remembered = [];
    private (int Taken, int All) steps;

    /// <summary>Begins a task: what is remembered is forgotten, unless the optimiser outlives tasks.</summary>
    /// <param name="count">Steps of the task, along which the rate changes.</param>
    public void Begin(int count)
    {
        steps = (0, count);
        if (training.Optimiser == OptimiserLife.Task)
        {
            Forget();
        }
    }

    /// <summary>Takes a step: changes parameters by their gradients.</summary>
    /// <param name="parameters">The parameters by name.</param>
    public void Apply(IEnumerable<(string Name, Parameter Value)> parameters)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var rate = rule.Schedule.At(training.LearningRate, steps.Taken++, steps.All);
        foreach (var (name, value) in parameters)
        {
            if (value.grad is { } gradient)
            {
                // Counted for each parameter: a head that first learns late is at its first step then.
                var count = ++Of(name, Counter, () => zeros(1, int64)).Integers()[0];
                Change(value, gradient, memory => Of(name, memory, () => zeros_like(value)), rate, (int)count);
            }
        }
    }

    /// <summary>What is remembered from task to task, by name; nothing where each task has a new optimiser.</summary>
    public IEnumerable<(string Name, Tensor Value)> State() => training.Optimiser == OptimiserLife.Task
        ? []
        : remembered.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value));

    /// <summary>Remembers what a stored state has of it.</summary>
    public void GoOnFrom(LearnerState state)
    {
        Forget();
        foreach (var (name, tensor) in state.Tensors.Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            remembered[name] = tensor.clone();
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        foreach (var tensor in remembered.Values)
        {
            tensor.Dispose();
        }

        remembered.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => Forget();

    // The optimiser of fine-tuning rounds as its steps do, so that a method that is switched off has its bits.
    private void Change(Parameter value, Tensor gradient, Func<string, Tensor> memory, double rate, int count)
    {
        if (rule is not RmsPropRule { Schedule: RateSchedule.Constant })
        {
            rule.Apply(value.Floats(), gradient.contiguous().Floats(), name => memory(name).Floats(), rate, count);
            return;
        }

        var square = memory("square");
        square.mul_(Kept).addcmul_(gradient, gradient, Added);
        value.addcdiv_(gradient, square.sqrt().add_(Epsilon, Scalars.One), Scalars.Of(-rate));
    }

    private Tensor Of(string parameter, string memory, Func<Tensor> start)
    {
        var name = $"{Prefix}{parameter}.{memory}";
        if (!remembered.TryGetValue(name, out var kept))
        {
            remembered[name] = kept = start().DetachFromDisposeScope();
        }

        return kept;
    }
}
