using Supermask.Common;
using Supermask.Networks.Effective;
using static TorchSharp.torch;

namespace Supermask.Networks.Superposed;

/// <summary>
/// Each task's batch norm folded into its masked weights, differentiated: with <c>h_i</c> the sums of task i's masked weights,
/// <c>u = sum_i alpha_i (h_i - mean_i) / deviation_i</c>: reading b. A mask by itself has its own statistics, so that
/// <see cref="BruteForce"/> with them is reading d.
/// </summary>
public sealed record FoldedNorms : SuperposedNorms
{
    /// <inheritdoc/>
    public override string Name => "statistics folded into the masks";

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(NetworkPlan network) =>
        network.Layers.Index().Any(layer => layer.Item is LayerPlan.Norm && (layer.Index == 0 || network.Layers[layer.Index - 1] is not LayerPlan.Linear))
            ? ["batch norm is folded into the weights before it, and in this network one does not follow a linear layer: put it right behind "
                + "one, or choose other statistics for mixed masks"]
            : [];

    /// <inheritdoc/>
    internal override StatisticsInUse PassOf(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas) =>
        new Folded(plan, tasks, alphas, new Shifts());

    // What it makes lives until the scope of the pass ends.
    private sealed class Folded : StatisticsInUse
    {
        private readonly int?[] normOfLinear;
        private readonly IReadOnlyList<TaskMasks> tasks;
        private readonly Shifts shifts;

        public Folded(NetworkPlan plan, IReadOnlyList<TaskMasks> tasks, IReadOnlyList<double> alphas, Shifts shifts)
            : base(shifts)
        {
            (this.tasks, this.shifts, normOfLinear) = (tasks, shifts, NormsOf(plan));
            foreach (var norm in normOfLinear.OfType<int>())
            {
                shifts.Add(alphas.Index().Where(entry => entry.Item != 0)
                    .Select(entry => Offset(entry.Index, norm).Times(-entry.Item))
                    .Aggregate((sum, next) => sum.Plus(next)));
            }
        }

        public override Tensor? RowScale(int task, int linear) =>
            normOfLinear[linear] is { } norm ? Scale(task, norm).unsqueeze(1) : null;

        public override double Derivative(int task) =>
            -shifts.Gradients.Index().Sum(norm => (double)norm.Item.dot(Offset(task, norm.Index)).item<float>());

        private Tensor Scale(int task, int norm) => tasks[task].Norms[norm].Variance.Plus(KeptNormPass.Epsilon).rsqrt();

        // What the sums of a task are shifted by once they are scaled: mean over deviation, [features].
        private Tensor Offset(int task, int norm) => tasks[task].Norms[norm].Mean.mul(Scale(task, norm));

        // The batch norm that follows each linear layer, if any.
        private static int?[] NormsOf(NetworkPlan plan)
        {
            var norms = 0;
            return [.. plan.Layers.Index().Where(layer => layer.Item is LayerPlan.Linear)
                .Select(layer => plan.Layers.ElementAtOrDefault(layer.Index + 1) is LayerPlan.Norm ? norms++ : (int?)null)];
        }
    }

    // What is left of batch norm once its scales are in the weights, with the gradient by each shift.
    private sealed class Shifts : INormPass
    {
        private readonly List<Tensor> shifts = [];
        private Tensor[] gradients = [];

        public IReadOnlyList<Tensor> Gradients => gradients;

        public void Add(Tensor shift)
        {
            shifts.Add(shift);
            gradients = new Tensor[shifts.Count];
        }

        public Tensor Forward(int norm, Tensor input) => input.Plus(shifts[norm]);

        public Tensor Backward(int norm, Tensor gradient)
        {
            gradients[norm] = gradient.sum([0]);
            return gradient;
        }
    }
}
