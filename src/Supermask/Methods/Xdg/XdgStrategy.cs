using Supermask.Learning;
using Supermask.Learning.Trained;
using static TorchSharp.torch;

namespace Supermask.Methods.Xdg;

/// <summary>Shuts random units, the same for a task whenever it is seen.</summary>
public sealed class XdgStrategy(HeadedModel model, double shut, LearningContext context) : Strategy(model)
{
    // [tasks][layers][units]
    private readonly Tensor[][] gates = shut == 0
        ? []
        : [.. Enumerable.Range(0, context.Run.Tasks.Count).Select(task => model.Network.HiddenWidths.Select((units, layer) =>
            Drawn(units, shut, new Draws(context.Random.Derive("gate", task).Derive("layer", layer)))).ToArray())];

    /// <summary>1 for each unit that a task uses, 0 for those that are shut, <c>[layers][units]</c>.</summary>
    public IReadOnlyList<Tensor> GatesOf(int task) => gates[task];

    /// <inheritdoc/>
    public override Tensor Logits(ForwardPass pass) =>
        shut == 0 ? Model.Logits(pass) : Model.Logits(pass, (layer, values) => values.mul(gates[pass.Tasks[0]][layer]));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var gate in gates.SelectMany(task => task))
            {
                gate.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private static Tensor Drawn(int units, double shut, Draws draws)
    {
        var open = Enumerable.Repeat(1f, units).ToArray();
        foreach (var unit in draws.Distinct((int)Math.Round(shut * units), units))
        {
            open[unit] = 0;
        }

        return tensor(open);
    }
}
