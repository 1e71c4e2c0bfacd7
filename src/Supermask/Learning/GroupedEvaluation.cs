using Supermask.Data;

namespace Supermask.Learning;

/// <summary>Predicts a test set group by group, where not every image is predicted in the same way.</summary>
public static class GroupedEvaluation
{
    /// <summary>One evaluation of all images.</summary>
    /// <param name="images">The images.</param>
    /// <param name="groupOf">The group of an image, by its row.</param>
    /// <param name="predict">Predicts the images of a group.</param>
    public static Evaluation Of(ImageSet images, Func<int, int> groupOf, Func<int, ImageSet, Evaluation> predict)
    {
        var predictions = new byte[images.Count];
        var (correct, loss) = (0, 0.0);
        foreach (var group in Enumerable.Range(0, images.Count).GroupBy(groupOf))
        {
            int[] rows = [.. group];
            var found = predict(group.Key, images.Select(rows));
            correct += found.Correct;
            loss += found.Loss * rows.Length;
            foreach (var (place, row) in rows.Index())
            {
                predictions[row] = found.Predictions[place];
            }
        }

        return new Evaluation(predictions, correct, loss / images.Count);
    }
}
