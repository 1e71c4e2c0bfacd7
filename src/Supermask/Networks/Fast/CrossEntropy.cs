using System.Numerics;

namespace Supermask.Networks.Fast;

/// <summary>
/// Mean cross-entropy of logits and its gradient at once (Eq. 36): the loss of an image is
/// <c>log(sum(exp(logits))) - logit of its label</c>, the gradient <c>(softmax - one at the label) / batch</c>.
/// </summary>
internal static class CrossEntropy
{
    /// <summary>The value in the padding of logits: it has no part in a softmax.</summary>
    public const float Padding = float.NegativeInfinity;

    /// <summary>Writes the gradient and gives the loss with the number of images whose largest logit is at their label.</summary>
    /// <param name="logits">Logits, <c>[batch, outputs]</c>.</param>
    /// <param name="labels">Labels, <c>[batch]</c>.</param>
    /// <param name="gradient">Takes the gradient, <c>[batch, outputs]</c>.</param>
    public static StepResult Apply(PaddedMatrix logits, ReadOnlySpan<byte> labels, PaddedMatrix gradient)
    {
        var (loss, correct) = (0.0, 0);
        var rows = logits.Values;
        var gradients = gradient.Values;
        for (var image = 0; image < logits.Rows; image++)
        {
            var row = rows.Floats(image);
            var label = labels[image];
            var largest = Largest(rows[image]);
            var sum = Exponentials(rows[image], largest, gradients[image]);
            loss += largest + Math.Log(sum) - row[label];
            correct += row.IndexOf(largest) == label ? 1 : 0;
            Scale(gradients[image], 1 / (sum * logits.Rows));
            gradients.Floats(image)[label] -= 1f / logits.Rows;
        }

        return new StepResult((float)(loss / logits.Rows), correct);
    }

    private static float Largest(ReadOnlySpan<Vector<float>> row)
    {
        var largest = row[0];
        foreach (var values in row)
        {
            largest = Vector.Max(largest, values);
        }

        var result = largest[0];
        for (var at = 1; at < Vector<float>.Count; at++)
        {
            result = MathF.Max(result, largest[at]);
        }

        return result;
    }

    private static float Exponentials(ReadOnlySpan<Vector<float>> row, float largest, Span<Vector<float>> result)
    {
        var sum = Vector<float>.Zero;
        for (var at = 0; at < row.Length; at++)
        {
            result[at] = Vector.Exp(row[at] - new Vector<float>(largest));
            sum += result[at];
        }

        return Vector.Sum(sum);
    }

    private static void Scale(Span<Vector<float>> row, float factor)
    {
        for (var at = 0; at < row.Length; at++)
        {
            row[at] *= factor;
        }
    }
}
