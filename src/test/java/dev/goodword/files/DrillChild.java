package dev.goodword.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Speaks the protocol and misbehaves on command: the content says how. */
final class DrillChild {

	private DrillChild() {
	}

	public static void main(String[] arguments) throws Exception {
		DataInputStream requests = new DataInputStream(System.in);
		DataOutputStream answers = new DataOutputStream(System.out);
		ExtractionProtocol.greet(answers);
		while (true) {
			ExtractionProtocol.readKind(requests);
			String command = new String(ExtractionProtocol.readContent(requests), StandardCharsets.UTF_8);
			ExtractionProtocol.writeResult(answers, new Extracted(ReadState.READ, 1, obey(command, answers)));
		}
	}

	private static String obey(String command, DataOutputStream answers) throws IOException, InterruptedException {
		switch (command) {
			case "hang" -> new CountDownLatch(1).await();
			case "exit" -> Runtime.getRuntime().halt(3);
			case "babble" -> answers.write(new byte[4096]);
			case "boast" -> {
				answers.writeInt(ExtractionProtocol.MAGIC);
				answers.writeByte(ReadState.READ.ordinal());
				answers.writeInt(1);
				answers.writeInt(Integer.MAX_VALUE);
			}
			case "hoard" -> {
				byte[][] hoard = new byte[1000][];
				for (int i = 0; i < hoard.length; i++) {
					hoard[i] = new byte[10 * 1024 * 1024];
				}
			}
			case "environment" -> {
				return System.getenv().keySet() + " " + System.getProperty("java.io.tmpdir");
			}
			default -> {
				return command;
			}
		}
		return command;
	}

}
