package dev.goodword.insights.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a page shows, as a sheet: the same words and numbers under the same suppression,
 * for it is made of what was shown and of nothing else.
 */
public final class Sheets {

	/** A spreadsheet may take a cell that begins so for a formula. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*\\s?%?");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Sheets() {
	}

	/**
	 * A line for each line of each table, and one for the sentence of each figure.
	 * @param heads of the columns
	 * @param figures of the page, in its order
	 */
	public static List<List<String>> lines(List<String> heads, List<Block> figures) {
		List<List<String>> lines = new ArrayList<>(List.of(heads));
		for (Block figure : figures) {
			String title = (figure.title() != null) ? figure.title() : "";
			figure.words().forEach((words) -> lines.add(List.of(title, words)));
			Grid grid = figure.grid();
			if (grid != null) {
				grid.rows().forEach((row) -> {
					List<String> line = new ArrayList<>(List.of(title));
					line.addAll(row);
					lines.add(List.copyOf(line));
				});
			}
		}
		return lines;
	}

	/** As CSV in UTF-8, with its mark so that spreadsheets read Chinese. */
	public static byte[] csv(List<List<String>> lines) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			for (List<String> line : lines) {
				printer.printRecord(line.stream().map(Sheets::harmless).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * As a workbook of one sheet whose cells are all texts, so that none is a formula.
	 */
	public static byte[] workbook(String name, List<List<String>> lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "Goodword", "1.0")) {
			Worksheet sheet = book.newWorksheet(name);
			for (int row = 0; row < lines.size(); row++) {
				for (int column = 0; column < lines.get(row).size(); column++) {
					sheet.value(row, column, lines.get(row).get(column));
				}
			}
			sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
			sheet.freezePane(0, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A text that no spreadsheet runs: what is no plain number is quoted. */
	static String harmless(String cell) {
		return (FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()) ? "'" + cell : cell;
	}

}
