package dev.goodword.calendars;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** How a change lies in its column: as JSON. */
@Converter
class EditColumn implements AttributeConverter<CalendarEdit, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(CalendarEdit edit) {
		return JSON.writerFor(CalendarEdit.class).writeValueAsString(edit);
	}

	@Override
	public CalendarEdit convertToEntityAttribute(String column) {
		return JSON.readValue(column, CalendarEdit.class);
	}

}
