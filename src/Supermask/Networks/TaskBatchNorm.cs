using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// Batch norm with one state for all tasks or one a task (A7, A8).
/// </summary>
public sealed class TaskBatchNorm : nn.Module<Tensor, Tensor>
{
    private readonly ModuleList<BatchNorm> states;

    /// <summary>Batch norm over this many features.</summary>
    /// <param name="features">Number of features.</param>
    /// <param name="isAffine">Whether it scales and shifts by trained values.</param>
    /// <param name="states">Number of states: one for all tasks, or one for each.</param>
    public TaskBatchNorm(int features, bool isAffine, int states)
        : base(nameof(TaskBatchNorm))
    {
        this.states = nn.ModuleList([.. Enumerable.Range(0, states).Select(_ => new BatchNorm(features, isAffine))]);
        RegisterComponents();
    }

    /// <summary>The task whose state the forward pass uses and, while training, updates.</summary>
    public int Task { get; set; }

    /// <summary>Whether each task keeps a state of its own.</summary>
    public bool IsPerTask => states.Count > 1;

    /// <summary>The state that serves a task.</summary>
    public BatchNorm StateOf(int task) => states[IsPerTask ? task : 0];

    /// <summary>Normalises, scales and shifts activations, <c>[batch, features]</c> (Eq. 17).</summary>
    public override Tensor forward(Tensor input) => StateOf(Task).forward(input);
}
