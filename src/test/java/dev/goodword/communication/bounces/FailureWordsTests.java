package dev.goodword.communication.bounces;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FailureWordsTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			5.1.1 | 550 no words at all                                      | HARD
			5.0.0 | 550 Unknown user zhang@qq.example                        | HARD
			-     | 550 收件人邮箱不存在                                      | HARD
			-     | 该用户不存在                                              | HARD
			5.2.2 | mailbox full                                             | SOFT
			5.1.1 | 552 User over quota                                      | SOFT
			-     | 550 邮箱空间已满                                          | SOFT
			4.4.1 | connection timed out                                     | SOFT
			5.1.0 | not allowed to send from example.com per its SPF record  | OUR_FAULT
			5.7.1 | 554 blocked using zen.example                            | OUR_FAULT
			5.2.3 | message too large                                        | OUR_FAULT
			5.1.8 | bad sender                                               | OUR_FAULT
			-     | 550 发信频率限制                                          | OUR_FAULT
			5.7.26 | -                                                       | OUR_FAULT
			5.0.0 | 550 refused                                              | UNKNOWN
			-     | 550                                                      | UNKNOWN
			5.4.4 | Host or domain name not found                            | HARD
			""")
	void judgesWhatAServerSaid(String status, String words, AnswerKind kind) {
		assertThat(FailureWords.judge(status, (words != null) ? words : "")).isEqualTo(kind);
	}

}
