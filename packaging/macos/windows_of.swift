// Prints the size of each window on screen of the process whose number is given; exit code 1 if there is none.
import CoreGraphics
import Foundation

let process = Int(CommandLine.arguments[1])!
let all = CGWindowListCopyWindowInfo([.optionOnScreenOnly, .excludeDesktopElements], kCGNullWindowID) as! [[String: Any]]
let own = all.filter { $0[kCGWindowOwnerPID as String] as? Int == process }
let sizes = own.compactMap { $0[kCGWindowBounds as String] as? [String: Double] }.map { ($0["Width"] ?? 0, $0["Height"] ?? 0) }
let windows = sizes.filter { $0.0 > 300 && $0.1 > 200 }
windows.forEach { print("\(Int($0.0)) × \(Int($0.1))") }
exit(windows.isEmpty ? 1 : 0)
