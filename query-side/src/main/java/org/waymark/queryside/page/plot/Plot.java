package org.waymark.queryside.page.plot;

import java.util.List;

/**
 * One drawing.
 *
 * @param height in pixels
 * @param label the same facts in words
 */
public record Plot(int height, String label, List<Mark> marks) {

    public Plot {
        marks = List.copyOf(marks);
    }
}
