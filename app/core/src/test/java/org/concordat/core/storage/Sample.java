package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;

/** A small whole file, and short ways to write and read files in tests. */
final class Sample {

    static final String FILE = """
            {
              "concordat": 1,
              "title": "Sandwell",
              "asAt": "2018-03-31",
              "careModels": [
                {"id": "core", "version": "1.0.0"}
              ],
              "parameters": {
                "core.leastPopulation": 90000
              },
              "nodes": [
                {"id": "n1", "type": "core.Practice", "name": "Modality", "facts": {"core.sites": 12, "core.status": "actual"}},
                {"id": "n2", "type": "core.Practice", "name": "Vitality"},
                {"id": "n3", "type": "core.Contract"}
              ],
              "links": [
                {"id": "l1", "type": "core.commissions", "from": "n1", "to": "n3"},
                {"id": "l2", "type": "core.commissions", "from": "n2", "to": "n3", "facts": {"core.lead": true}}
              ],
              "views": [
                {
                  "id": "v1",
                  "name": "All",
                  "boxes": [
                    {"node": "n1", "x": 10, "y": 20, "w": 160, "h": 60},
                    {"node": "n2", "x": 10.5, "y": -20, "w": 160, "h": 60, "pinned": true},
                    {"node": "n3", "x": 300, "y": 20, "w": 160, "h": 60}
                  ],
                  "bends": [
                    {"link": "l1", "points": [[50, 60], [70, 80.25]]}
                  ]
                }
              ]
            }
            """;

    private Sample() {}

    /** The sample with one text replaced by another. */
    static String with(String text, String replacement) {
        if (!FILE.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return FILE.replace(text, replacement);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Reading read(String file) throws UnusableFileException {
        return read(bytes(file));
    }

    static Reading read(byte[] file) throws UnusableFileException {
        return SampleCareModel.reader().read("sample.concordat.json", file);
    }

    static String saved(Reading reading) {
        return new String(new ContentWriter().write(reading.content()), StandardCharsets.UTF_8);
    }

    /** The file as it is after opening and saving. */
    static String resaved(String file) throws UnusableFileException {
        return saved(read(file));
    }
}
